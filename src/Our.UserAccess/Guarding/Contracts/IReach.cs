namespace Our.UserAccess.Guarding.Contracts;

/// <summary>How far the person who asks can see and manage.</summary>
internal interface IReach
{
    Task<ReachOfCaller> OfCallerAsync(CancellationToken cancellationToken);
}
