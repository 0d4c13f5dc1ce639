namespace Our.UserAccess.Reviews.Reading;

/// <summary>Whether somebody has decided.</summary>
internal enum DecisionState
{
    Open,
    Decided,
}
