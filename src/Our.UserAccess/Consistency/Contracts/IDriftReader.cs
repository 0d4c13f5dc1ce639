namespace Our.UserAccess.Consistency.Contracts;

/// <summary>Finds where Umbraco's own records differ from the assignments.</summary>
internal interface IDriftReader
{
    /// <summary>Nothing for a user who is not known.</summary>
    Task<IReadOnlyList<DriftItem>> OfUserAsync(Guid user, CancellationToken cancellationToken);
}
