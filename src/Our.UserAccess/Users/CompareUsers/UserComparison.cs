using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CompareUsers;

/// <summary>Two people side by side.</summary>
internal sealed record UserComparison(UserItem Left, UserItem Right, IReadOnlyList<ComparedRow> Rows);
