using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.SensitiveData;

/// <summary>A site that lost the group, as after a deletion straight in the database.</summary>
public sealed class LostGroupTests(SensitiveSite site) : IClassFixture<SensitiveSite>
{
    [Fact]
    public async Task A_lost_group_is_made_anew_under_Umbracos_key_once()
    {
        IUserGroupService groups = site.Host.Services.GetRequiredService<IUserGroupService>();
        using UserAccessApi admin = await site.AdministratorAsync();
        await LoseAsync();
        bool lost = (await admin.GetAsync("/sensitive-data")).GetProperty("group").GetProperty("isLost").GetBoolean();

        await site.TellAsync();
        await site.TellAsync();

        IUserGroup made = (await groups.GetAsync(SensitiveSite.Group))!;
        Assert.True(lost);
        Assert.Equal(("sensitiveData", "Sensitive data"), (made.Alias, made.Name));
        IUser editor = await site.EditorAsync();
        await site.GrantAsync(admin, editor, TimeSpan.FromHours(1));
        Assert.Equal(0, await site.WithheldAsync(editor));
    }

    private async Task LoseAsync()
    {
        await using EmbeddedUmbracoDbContext context = await site.Host.Services.GetRequiredService<IDbContextFactory<EmbeddedUmbracoDbContext>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        context.RemoveRange(await context.Set<UserGroupRow>().Where(row => row.Key == SensitiveSite.Group).ToListAsync(TestContext.Current.CancellationToken));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        site.Host.Services.GetRequiredService<AppCaches>().IsolatedCaches.ClearAllCaches();
    }
}
