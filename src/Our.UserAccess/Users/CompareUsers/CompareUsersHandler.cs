using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CompareUsers;

internal sealed class CompareUsersHandler(IUserDirectory users, HeldThings held)
{
    public async Task<Outcome<UserComparison>> HandleAsync(Guid left, Guid right, CancellationToken cancellationToken)
    {
        IReadOnlyList<UserItem> found = await users.ReadAsync([left, right]);
        if (found.FirstOrDefault(user => user.Id == left) is not UserItem first || await users.GetAsync(left) is not UserDetail one)
        {
            return PrincipalFailures.UserNotFound(left);
        }

        if (found.LastOrDefault(user => user.Id == right) is not UserItem second || await users.GetAsync(right) is not UserDetail other)
        {
            return PrincipalFailures.UserNotFound(right);
        }

        ILookup<ComparedArea, string> ofLeft = await held.OfAsync(one, cancellationToken);
        ILookup<ComparedArea, string> ofRight = await held.OfAsync(other, cancellationToken);
        return new UserComparison(
            first, second, [.. Enum.GetValues<ComparedArea>().SelectMany(area => ComparedRow.Of(area, ofLeft[area], ofRight[area]))]);
    }
}
