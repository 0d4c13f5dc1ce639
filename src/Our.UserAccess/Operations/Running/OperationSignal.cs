using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Operations.Running;

/// <summary>Raised when an operation was started here.</summary>
internal sealed class OperationSignal : Signal;
