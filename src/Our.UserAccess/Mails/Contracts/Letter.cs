namespace Our.UserAccess.Mails.Contracts;

/// <summary>What is handed to Umbraco's sender: one body, since that is all its message has.</summary>
/// <param name="Type">Tells handlers of Umbraco's notification what kind of mail it is.</param>
internal sealed record Letter(string To, string Subject, string Body, bool IsHtml, string Type, TimeSpan? Expires);
