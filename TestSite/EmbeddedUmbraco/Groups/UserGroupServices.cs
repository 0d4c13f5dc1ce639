using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Groups;

internal static class UserGroupServices
{
    public static IServiceCollection AddUserGroups(this IServiceCollection services)
    {
        services.AddSingleton<UserGroupFactory>();
        services.AddSingleton<UserGroupModels>();
        services.AddSingleton<UserGroupReader>();
        services.AddSingleton<UserGroupWriter>();
        services.AddSingleton<UserGroupPermissions>();
        services.AddUnique<IUserGroupRepository, UserGroupRepository>();
        return services;
    }
}
