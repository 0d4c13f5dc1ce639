namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>How far a leave is.</summary>
public enum LeaveStage
{
    /// <summary>There is none, or it has not begun.</summary>
    Ahead,

    /// <summary>It is beginning: whether the person was enabled is written down, and they are being disabled.</summary>
    Beginning,

    /// <summary>The person is on leave.</summary>
    Away,
}
