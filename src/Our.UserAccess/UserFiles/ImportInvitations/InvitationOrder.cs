namespace Our.UserAccess.UserFiles.ImportInvitations;

/// <summary>What all rows of a file have in common.</summary>
internal sealed record InvitationOrder(string? Message, string? LanguageIsoCode);
