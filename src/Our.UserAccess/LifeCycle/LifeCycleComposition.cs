using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.LifeCycle.Persistence;
using Our.UserAccess.LifeCycle.Plans;
using Our.UserAccess.LifeCycle.RemovePlan;
using Our.UserAccess.LifeCycle.SetPlan;

namespace Our.UserAccess.LifeCycle;

internal static class LifeCycleComposition
{
    public static IServiceCollection AddLifeCycle(this IServiceCollection services) => services
        .AddTransient<UserPlanStore>()
        .AddTransient<IUserPlans, UserPlanStore>()
        .AddTransient<PlanItems>()
        .AddTransient<IPlanItems, PlanItems>()
        .AddTransient<PlanChanges>()
        .AddTransient<SetPlanHandler>()
        .AddTransient<RemovePlanHandler>()
        .AddSingleton<PlanSignal>()
        .AddSingleton<PlanPass>()
        .AddHostedService<PlanService>();
}
