using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.GetUser;

internal sealed class GetUserHandler(IUserDirectory users, IPlanItems plans, IOffboardings offboardings)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, CancellationToken cancellationToken) =>
        await users.GetAsync(id) is UserDetail user
            ? user with
            {
                Plan = await plans.OfUserAsync(id, cancellationToken),
                Offboarding = await offboardings.OfUserAsync(id, cancellationToken),
            }
            : UserFailures.NotFound(id);
}
