using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Host.Users.Index;

/// <summary>The orders that the index is kept in.</summary>
/// <param name="names">How names are compared.</param>
internal sealed class RowOrders(StringComparer names)
{
    public IComparer<UserRow> ById { get; } = Comparer<UserRow>.Create((left, right) => left.Id.CompareTo(right.Id));

    public IComparer<UserRow> ByName { get; } = Comparer<UserRow>.Create((left, right) =>
        names.Compare(left.Name, right.Name) is not 0 and var order ? order : left.Id.CompareTo(right.Id));

    /// <summary>Stands for the user with this key in a search by key.</summary>
    public static UserRow At(Guid id) => new(id, string.Empty, string.Empty, string.Empty, [])
    {
        Language = string.Empty,
        State = UserItemState.Active,
        IsApi = false,
        IsAdministrator = false,
        CreateDate = default,
        UpdateDate = default,
        LastLoginDate = null,
    };
}
