namespace Our.UserAccess.SensitiveData.Persistence;

/// <summary>How far the owner was told of a grant: one row for each grant.</summary>
internal sealed class GrantNotice
{
    public required Guid GrantId { get; init; }

    /// <summary>The version of the grant that the mail speaks of.</summary>
    public int Version { get; set; }

    public int Attempts { get; set; }

    /// <summary>UTC; null when there is nothing left to do for this version.</summary>
    public DateTime? NextAt { get; set; }
}
