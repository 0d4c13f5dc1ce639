using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Api;

/// <summary>Says whether the package can serve, and tries again to become able to.</summary>
internal interface IReadiness
{
    /// <summary>Whether it is ready now; asks nobody and waits for nothing.</summary>
    bool IsReady { get; }

    /// <summary>Null when ready; otherwise what is wrong, after trying again where enough time has passed.</summary>
    ValueTask<Failure?> CheckAsync(CancellationToken cancellationToken);
}
