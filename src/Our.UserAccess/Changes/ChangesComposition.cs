using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Changes;

internal static class ChangesComposition
{
    public static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddTransient(typeof(ChangeRunner<>))
        .AddTransient(typeof(IChangeGuard<>), typeof(AdministratorsGuard<>))
        .AddTransient<IChangeGuard<Assignments.Contracts.Assignment>, OwnAccessGuard>();
}
