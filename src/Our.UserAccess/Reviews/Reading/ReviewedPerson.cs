namespace Our.UserAccess.Reviews.Reading;

/// <summary>Whom it is about, as they were called when the review started.</summary>
internal sealed record ReviewedPerson(Guid Id, string Name, string Email, bool IsApi);
