namespace Our.UserAccess.Invitee.Texts;

/// <summary>The words of the page for invited people, in one language. Numbers in braces are filled in; nothing here is HTML.</summary>
internal sealed record InviteeTexts
{
    public required string Language { get; init; }

    /// <summary>{0} the site.</summary>
    public required string Heading { get; init; }

    /// <summary>{0} the inviter, {1} the site.</summary>
    public required string InvitedBy { get; init; }

    /// <summary>{0} the site.</summary>
    public required string InvitedByNobody { get; init; }

    /// <summary>{0} the inviter.</summary>
    public required string MessageFrom { get; init; }

    public required string Groups { get; init; }

    public required string Workspaces { get; init; }

    public required string OpenUntil { get; init; }

    public required string AccessUntil { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    public required string Password { get; init; }

    public required string ShowPassword { get; init; }

    public required string HidePassword { get; init; }

    public required string PasswordNeeds { get; init; }

    /// <summary>{0} how many.</summary>
    public required string NeedsLength { get; init; }

    public required string NeedsDigit { get; init; }

    public required string NeedsLowercase { get; init; }

    public required string NeedsUppercase { get; init; }

    public required string NeedsOther { get; init; }

    /// <summary>Said after a demand to people who cannot see its mark.</summary>
    public required string IsMet { get; init; }

    public required string Accept { get; init; }

    public required string ErrorInTitle { get; init; }

    public required string NameMissing { get; init; }

    /// <summary>{0} how many characters.</summary>
    public required string NameTooLong { get; init; }

    /// <summary>{0} what is missing.</summary>
    public required string PasswordLacks { get; init; }

    public required string Busy { get; init; }

    public required string SingleSignOn { get; init; }

    public required string SignIn { get; init; }

    public required string DoneHeading { get; init; }

    /// <summary>{0} the site, {1} the name to sign in with.</summary>
    public required string Done { get; init; }

    public required string AcceptedHeading { get; init; }

    public required string Accepted { get; init; }

    public required string ExpiredHeading { get; init; }

    /// <summary>{0} when.</summary>
    public required string Expired { get; init; }

    public required string RevokedHeading { get; init; }

    public required string Revoked { get; init; }

    public required string SupersededHeading { get; init; }

    public required string Superseded { get; init; }

    public required string UnknownHeading { get; init; }

    public required string Unknown { get; init; }

    /// <summary>{0} the inviter.</summary>
    public required string Ask { get; init; }

    public required string AskNobody { get; init; }

    public required string AskedHeading { get; init; }

    public required string Asked { get; init; }

    public required string TooManyHeading { get; init; }

    /// <summary>{0} seconds.</summary>
    public required string TooMany { get; init; }

    public required string NotReadyHeading { get; init; }

    public required string NotReady { get; init; }
}
