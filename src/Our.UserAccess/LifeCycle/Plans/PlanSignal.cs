using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.LifeCycle.Plans;

/// <summary>Raised when a plan was made or changed here.</summary>
internal sealed class PlanSignal : Signal;
