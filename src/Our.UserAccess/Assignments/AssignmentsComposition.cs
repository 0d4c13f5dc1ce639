using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Assignments.CreateAssignment;
using Our.UserAccess.Assignments.DeleteAssignment;
using Our.UserAccess.Assignments.Describing;
using Our.UserAccess.Assignments.ExtendAssignment;
using Our.UserAccess.Assignments.ListAssignments;
using Our.UserAccess.Assignments.ListPeople;
using Our.UserAccess.Assignments.Persistence;
using Our.UserAccess.Assignments.UpdateAssignment;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Assignments;

internal static class AssignmentsComposition
{
    public static IServiceCollection AddAssignments(this IServiceCollection services) => services
        .DeclarePermissions("grant-assignments", AssignmentPermissions.All)
        .AddTransient<IAssignmentReader, AssignmentStore>()
        .AddTransient<IAuditDescription<Assignment>, AssignmentDescription>()
        .AddTransient<AssignmentItems>()
        .AddTransient<AssignmentRules>()
        .AddTransient<IAssignmentGiver, AssignmentGiver>()
        .AddTransient<ListAssignmentsHandler>()
        .AddTransient<ListPeopleHandler>()
        .AddTransient<CreateAssignmentHandler>()
        .AddTransient<UpdateAssignmentHandler>()
        .AddTransient<ExtendAssignmentHandler>()
        .AddTransient<DeleteAssignmentHandler>();
}
