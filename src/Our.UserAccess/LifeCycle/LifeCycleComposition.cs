using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.LifeCycle.Describing;
using Our.UserAccess.LifeCycle.Offboard;
using Our.UserAccess.LifeCycle.Offboard.Parts;
using Our.UserAccess.LifeCycle.Persistence;
using Our.UserAccess.LifeCycle.Plans;
using Our.UserAccess.LifeCycle.PreviewOffboard;
using Our.UserAccess.LifeCycle.RemovePlan;
using Our.UserAccess.LifeCycle.SetPlan;
using Our.UserAccess.LifeCycle.UndoOffboard;

namespace Our.UserAccess.LifeCycle;

internal static class LifeCycleComposition
{
    public static IServiceCollection AddLifeCycle(this IServiceCollection services) => services
        .AddTransient<UserPlanStore>()
        .AddTransient<IUserPlans, UserPlanStore>()
        .AddTransient<IAuditDescription<UserPlan>, PlanDescription>()
        .AddTransient<PlanItems>()
        .AddTransient<IPlanItems, PlanItems>()
        .AddTransient<PlanChanges>()
        .AddTransient<IAccessEnd, AccessEnd>()
        .AddTransient<SetPlanHandler>()
        .AddTransient<RemovePlanHandler>()
        .AddTransient<OffboardingStore>()
        .AddTransient<IOffboardings, OffboardingStore>()
        .AddTransient<IOffboardPart, AssignmentPart>()
        .AddTransient<IOffboardPart, MembershipPart>()
        .AddTransient<IOffboardPart, RulePart>()
        .AddTransient<IOffboardPart, ManagerPart>()
        .AddTransient<IOffboardPart, CredentialPart>()
        .AddTransient<IOffboardPart, PlanPart>()
        .AddTransient<Holdings>()
        .AddTransient<PreviewOffboardHandler>()
        .AddTransient<OffboardHandler>()
        .AddTransient<UndoOffboardHandler>()
        .AddSingleton<PlanSignal>()
        .AddSingleton<PlanPass>()
        .AddHostedService<PlanService>();
}
