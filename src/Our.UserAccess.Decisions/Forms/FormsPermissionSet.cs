namespace Our.UserAccess.Decisions.Forms;

/// <summary>Some of the seven permissions.</summary>
public readonly record struct FormsPermissionSet
{
    private const int Count = 7;

    private readonly byte _bits;

    private FormsPermissionSet(int bits) => _bits = (byte)bits;

    public static FormsPermissionSet None { get; }

    public static FormsPermissionSet All { get; } = new((1 << Count) - 1);

    /// <summary>Those that differ from form to form.</summary>
    public static FormsPermissionSet OfForms { get; } = Of(
        FormsPermission.ManageForms, FormsPermission.ViewEntries, FormsPermission.EditEntries, FormsPermission.DeleteEntries, FormsPermission.ManageWorkflows);

    public bool IsEmpty => _bits == 0;

    /// <summary>For storing; <see cref="FromNumber"/> reads it.</summary>
    public int Number => _bits;

    public static FormsPermissionSet Of(params ReadOnlySpan<FormsPermission> permissions)
    {
        var bits = 0;
        foreach (var permission in permissions)
        {
            bits |= 1 << (int)permission;
        }

        return new FormsPermissionSet(bits);
    }

    /// <summary>Bits that mean nothing here are dropped.</summary>
    public static FormsPermissionSet FromNumber(int number) => new(number & All._bits);

    public bool Has(FormsPermission permission) => (_bits >> (int)permission & 1) != 0;

    public FormsPermissionSet And(FormsPermissionSet other) => new(_bits & other._bits);

    public FormsPermissionSet Or(FormsPermissionSet other) => new(_bits | other._bits);

    public FormsPermissionSet Without(FormsPermissionSet other) => new(_bits & ~other._bits);

    /// <summary>Those that are in one of the two sets only.</summary>
    public FormsPermissionSet Differing(FormsPermissionSet other) => new(_bits ^ other._bits);

    /// <summary>In their order.</summary>
    public IReadOnlyList<FormsPermission> ToList()
    {
        var set = this;
        return [.. Enum.GetValues<FormsPermission>().Where(permission => set.Has(permission))];
    }
}
