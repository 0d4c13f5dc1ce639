namespace Our.UserAccess.Reviews;

/// <summary>What becomes of what nobody decided on.</summary>
internal enum NoAnswerRule
{
    Nothing,
    Remove,
    Recommendation,
}
