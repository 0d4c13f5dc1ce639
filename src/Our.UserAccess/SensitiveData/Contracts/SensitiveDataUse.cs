namespace Our.UserAccess.SensitiveData.Contracts;

/// <summary>What somebody looked at or took, without the values.</summary>
/// <param name="Place">What people call it: the form, the member type.</param>
/// <param name="PlaceKey">Its key; null where it has none.</param>
/// <param name="Count">How many entries or members had a sensitive value in them; of none nothing is recorded.</param>
public sealed record SensitiveDataUse(string Place, Guid? PlaceKey, int Count)
{
    /// <summary>The names of the sensitive fields.</summary>
    public IReadOnlyCollection<string> Fields { get; init; } = [];

    /// <summary>The one entry or member that it was about; null for several.</summary>
    public Guid? ItemKey { get; init; }
}
