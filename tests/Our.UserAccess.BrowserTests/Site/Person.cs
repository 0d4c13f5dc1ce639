namespace Our.UserAccess.BrowserTests.Site;

/// <summary>Somebody who was made for a journey.</summary>
internal sealed record Person(Guid Id, string Name, string Email, string Password);
