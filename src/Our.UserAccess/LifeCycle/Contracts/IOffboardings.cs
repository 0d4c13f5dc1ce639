namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>What is kept of people who left.</summary>
internal interface IOffboardings
{
    /// <summary>The last offboarding that can still be undone; null when there is none.</summary>
    Task<OffboardingMark?> OfUserAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>The users were deleted for good.</summary>
    Task ForgetAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);
}
