namespace Our.UserAccess.Invitations.Reading;

/// <param name="At">UTC.</param>
/// <param name="Kind">What happened.</param>
/// <param name="ByName">Null for the site itself, and for who is no longer there.</param>
/// <param name="Sentence">What happened, in words.</param>
internal sealed record TimelineItem(DateTime At, InvitationEventKind Kind, string? ByName, string Sentence);
