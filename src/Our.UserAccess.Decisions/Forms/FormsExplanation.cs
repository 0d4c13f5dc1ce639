namespace Our.UserAccess.Decisions.Forms;

/// <summary>A decision with what every layer says.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Steps">All layers, in order.</param>
public sealed record FormsExplanation(FormsDecision Decision, IReadOnlyList<FormsStep> Steps)
{
    public FormsStep Answer => Steps.Single(step => step.Answered);
}
