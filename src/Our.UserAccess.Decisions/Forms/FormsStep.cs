namespace Our.UserAccess.Decisions.Forms;

/// <summary>What one layer says on its own.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Answered">Whether it is the one that decided.</param>
/// <param name="Verdict">Its verdict, decided or not; null when it says nothing.</param>
/// <param name="Because">Because of what.</param>
public sealed record FormsStep(FormsLayer Layer, bool Answered, Verdict? Verdict, IReadOnlyList<FormsReason> Because);
