namespace Our.UserAccess.Users.Contracts;

/// <summary>How many users each of the lists holds.</summary>
internal sealed record UserCounts(long All, long Active, long Inactive, long Invited, long Disabled, long LockedOut, long Api)
{
    public static UserCounts Of(Func<UserItemState, long> count, long programs) => new(
        All: Enum.GetValues<UserItemState>().Sum(count),
        Active: count(UserItemState.Active),
        Inactive: count(UserItemState.Inactive),
        Invited: count(UserItemState.Invited),
        Disabled: count(UserItemState.Disabled),
        LockedOut: count(UserItemState.LockedOut),
        Api: programs);
}
