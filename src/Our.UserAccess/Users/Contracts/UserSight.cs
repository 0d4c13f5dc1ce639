namespace Our.UserAccess.Users.Contracts;

/// <summary>Whom somebody sees.</summary>
/// <param name="Only">Null for everybody; otherwise these.</param>
/// <param name="Hidden">But not these.</param>
internal sealed record UserSight(IReadOnlySet<Guid>? Only, IReadOnlySet<Guid> Hidden)
{
    public bool Includes(Guid userId) => Only?.Contains(userId) != false && !Hidden.Contains(userId);
}
