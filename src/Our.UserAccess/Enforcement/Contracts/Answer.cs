namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>A ruling, and for a refusal what it is about.</summary>
internal readonly record struct Answer(Ruling Ruling, Guid Node = default, string? Verb = null)
{
    public static Answer Allowed => new(Ruling.Allowed);

    public bool IsAllowed => Ruling == Ruling.Allowed;
}
