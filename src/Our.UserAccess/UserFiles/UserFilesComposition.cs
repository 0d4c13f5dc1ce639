using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.UserFiles.ExportUsers;
using Our.UserAccess.UserFiles.Import;
using Our.UserAccess.UserFiles.ImportInvitations;
using Our.UserAccess.UserFiles.ImportUsers;

namespace Our.UserAccess.UserFiles;

internal static class UserFilesComposition
{
    public static IServiceCollection AddUserFiles(this IServiceCollection services) => services
        .AddTransient<UserExport>()
        .AddTransient<ImportRules>()
        .AddTransient<ImportDryRun>()
        .AddTransient<ImportUsersHandler>()
        .AddTransient<IOperationWork, ImportWork>()
        .AddTransient<InvitationRows>()
        .AddTransient<ImportInvitationsHandler>()
        .AddTransient<IOperationWork, InvitationWork>();
}
