namespace Our.UserAccess.Decisions.Facts;

/// <summary>Umbraco's user states; active and inactive users are asked further, the others are refused.</summary>
public enum UserState : byte
{
    Active,
    Inactive,
    Disabled,
    LockedOut,
    Invited,
}
