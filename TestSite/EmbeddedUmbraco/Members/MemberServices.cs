using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Members;

internal static class MemberServices
{
    public static IServiceCollection AddMembers(this IServiceCollection services)
    {
        services.TryAddSingleton<IPasswordHasher<IMember>, PasswordHasher<IMember>>();
        services.AddSingleton<MemberGroupKeys>();
        services.AddSingleton<MemberAccounts>();
        services.AddUnique<IMemberEditingService, MemberEditingService>();
        return services;
    }
}
