namespace Our.UserAccess.SensitiveData.Owner;

internal sealed record OwnerBody
{
    /// <summary>Null for nobody.</summary>
    public Guid? UserId { get; init; }
}
