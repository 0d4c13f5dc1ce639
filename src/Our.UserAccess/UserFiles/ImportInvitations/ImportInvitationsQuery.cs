namespace Our.UserAccess.UserFiles.ImportInvitations;

internal sealed record ImportInvitationsQuery
{
    /// <summary>Whether the file is only looked at.</summary>
    public bool DryRun { get; init; }

    /// <summary>For the mails of all rows.</summary>
    public string? Message { get; init; }

    /// <summary>For rows without a language.</summary>
    public string? LanguageIsoCode { get; init; }
}
