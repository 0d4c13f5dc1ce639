using Our.UserAccess.Access;
using Our.UserAccess.AccessFacts;
using Our.UserAccess.Assignments;
using Our.UserAccess.Audit;
using Our.UserAccess.Bulk;
using Our.UserAccess.Changes;
using Our.UserAccess.Consistency;
using Our.UserAccess.Enforcement;
using Our.UserAccess.FormsSecurity;
using Our.UserAccess.Groups;
using Our.UserAccess.Host;
using Our.UserAccess.Insight;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitee;
using Our.UserAccess.LifeCycle;
using Our.UserAccess.Mails;
using Our.UserAccess.OpenApi;
using Our.UserAccess.Operations;
using Our.UserAccess.Permissions;
using Our.UserAccess.Persistence;
using Our.UserAccess.Reviews;
using Our.UserAccess.Rules;
using Our.UserAccess.SensitiveData;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.UserFiles;
using Our.UserAccess.Users;
using Our.UserAccess.Workspaces;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;

namespace Our.UserAccess.Composition;

/// <summary>Found and run by Umbraco; installing the package is all there is to do. A table of contents.</summary>
public sealed class UserAccessComposer : IComposer
{
    /// <summary>Registers the package with Umbraco.</summary>
    /// <param name="builder">Umbraco's builder.</param>
    public void Compose(IUmbracoBuilder builder)
    {
        builder.Services
            .AddApi()
            .AddOpenApiDescription()
            .AddPersistence()
            .AddPermissions()
            .AddAudit()
            .AddMails()
            .AddUsers()
            .AddGroups()
            .AddWorkspaces()
            .AddAssignments()
            .AddRules()
            .AddAccessFacts()
            .AddConsistency()
            .AddAccess()
            .AddEnforcement()
            .AddChanges()
            .AddLifeCycle()
            .AddOperations()
            .AddInvitations()
            .AddInvitee()
            .AddBulk()
            .AddUserFiles()
            .AddFormsSecurity()
            .AddSensitiveData()
            .AddInsight()
            .AddReviews();
        builder.AddHost();
    }
}
