using EmbeddedUmbraco.ManagementApi.CurrentUser;
using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.ManagementApi.Media;
using EmbeddedUmbraco.ManagementApi.Members;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Trees;
using EmbeddedUmbraco.ManagementApi.UserGroups;
using EmbeddedUmbraco.ManagementApi.Users;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedUmbraco.ManagementApi;

internal static class ManagementApiRegistration
{
    public static void AddManagementApi(this IServiceCollection services)
    {
        services.AddScoped<NodeKeys>();
        services.AddScoped<AvatarUrls>();
        services.AddScoped<UserMapper>();
        services.AddScoped<UserGroupMapper>();
        services.AddScoped<UserGroupWriter>();
        services.AddScoped<CurrentUserMapper>();
        services.AddScoped<UserStartNodes>();
        services.AddScoped<ContentTree>();
        services.AddScoped<ContentSearch>();
        services.AddScoped<RecycleBin>();
        services.AddScoped<OriginalParents>();
        services.AddScoped<ContentHistory>();
        services.AddScoped<PropertyValues>();
        services.AddScoped<BrowsableDocuments>();
        services.AddScoped<DocumentMapper>();
        services.AddScoped<DocumentPageMapper>();
        services.AddScoped<DocumentAddresses>();
        services.AddScoped<MediaMapper>();
        services.AddScoped<MediaAddresses>();
        services.AddScoped<MemberMapper>();
    }
}
