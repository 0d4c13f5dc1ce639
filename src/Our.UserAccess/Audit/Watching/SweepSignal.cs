using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Audit.Watching;

/// <summary>Raised when everything is to be looked at.</summary>
internal sealed class SweepSignal : Signal;
