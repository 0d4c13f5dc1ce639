namespace Our.UserAccess.Shared.Background;

/// <summary>Which server does what only one is to do.</summary>
internal interface ISchedulingServer
{
    bool IsThis { get; }
}
