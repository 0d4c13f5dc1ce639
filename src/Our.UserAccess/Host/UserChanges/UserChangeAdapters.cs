using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Host.UserChanges;

internal static class UserChangeAdapters
{
    public static IServiceCollection AddUserChangeAdapters(this IServiceCollection services) => services
        .AddSingleton<UserSaves>()
        .AddTransient<UserSessions>()
        .AddTransient<ProfileRules>()
        .AddTransient<IUserEditor, UserEditor>();
}
