using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;

namespace Our.UserAccess.SensitiveData;

internal static class SensitiveDataComposition
{
    public static IServiceCollection AddSensitiveData(this IServiceCollection services) => services
        .DeclarePermissions("grant-sensitive-data", SensitiveDataPermissions.All)
        .AddTransient<SensitiveDataSight>()
        .AddTransient<ISensitiveData, SensitiveDataService>();
}
