using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host;

/// <summary>For whom the code that is running acts, where nobody has asked over HTTP.</summary>
internal sealed class ActingUser(IUserService users) : IActingUser
{
    private static readonly AsyncLocal<IUser?> Acting = new();

    public static IUser? Current => Acting.Value;

    public async Task<Outcome<T>> RunAsync<T>(Guid userId, Func<Task<T>> code)
        where T : notnull
    {
        if (await users.GetAsync(userId) is not { UserState: UserState.Active or UserState.Inactive } user)
        {
            return HostFailures.MayNotSignIn;
        }

        // Ends with this method: what is set in an asynchronous method is not seen by its caller.
        Acting.Value = user;
        return await code();
    }
}
