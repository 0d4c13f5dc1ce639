namespace Our.UserAccess.Shared.Changes;

/// <summary>What happens to something.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Created,

    /// <summary>It was there and is different now.</summary>
    Updated,

    /// <summary>It is gone.</summary>
    Deleted,
}
