namespace Our.UserAccess.Mails.CheckMail;

/// <param name="Sentence">What was found.</param>
/// <param name="Advice">What to do; null where all is well.</param>
internal sealed record MailFinding(MailFindingKind Kind, MailFindingState State, string Sentence, string? Advice)
{
    public static MailFinding Ok(MailFindingKind kind, string sentence) => new(kind, MailFindingState.Ok, sentence, Advice: null);

    public static MailFinding Warning(MailFindingKind kind, string sentence, string advice) => new(kind, MailFindingState.Warning, sentence, advice);

    public static MailFinding Error(MailFindingKind kind, string sentence, string advice) => new(kind, MailFindingState.Error, sentence, advice);
}
