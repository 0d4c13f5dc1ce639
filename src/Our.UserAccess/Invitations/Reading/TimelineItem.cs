namespace Our.UserAccess.Invitations.Reading;

/// <param name="At">UTC.</param>
/// <param name="Kind">What happened.</param>
/// <param name="ByName">Null for the site itself, and for who is no longer there.</param>
/// <param name="Sentence">What happened, in words; without times, which the reader has in their own zone.</param>
/// <param name="Until">UTC; until when the invitation holds since then, where that was changed.</param>
internal sealed record TimelineItem(DateTime At, InvitationEventKind Kind, string? ByName, string Sentence, DateTime? Until);
