namespace Our.UserAccess.Users.Contracts;

/// <summary>Umbraco's own states.</summary>
internal enum UserItemState
{
    Active,
    Inactive,
    Invited,
    Disabled,
    LockedOut,
}
