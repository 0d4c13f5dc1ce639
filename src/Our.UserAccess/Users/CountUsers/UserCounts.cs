namespace Our.UserAccess.Users.CountUsers;

/// <summary>How many users each of the lists holds; those by kind are null where Umbraco cannot count by kind.</summary>
internal sealed record UserCounts(long All, long Active, long Inactive, long Invited, long Disabled, long LockedOut, long? Api);
