using System.Net;
using System.Text.Json;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

public sealed class NewFormTests(FormsSite site) : IClassFixture<FormsSite>
{
    [Fact]
    public async Task What_is_previewed_is_what_a_new_form_gives_and_a_deleted_one_leaves_nothing()
    {
        IUserGroup named = await site.GroupAsync();
        IUserGroup makers = await site.GroupAsync();
        IUserGroup others = await site.GroupAsync();
        object listed = new { flags = new { viewEntries = "allow", manageForms = "allow" }, version = 0 };
        foreach (IUserGroup group in new[] { named, makers, others })
        {
            await site.SaveGroupAsync(group.Key, listed);
        }

        IUser maker = await site.Host.People.UserAsync(makers.Alias);
        IUser reader = await site.Host.People.UserAsync(named.Alias);
        IUser outsider = await site.Host.People.UserAsync(others.Alias);
        int version = (await site.Admin.GetAsync("/forms-security/defaults")).Version();
        await site.Admin.PutAsync("/forms-security/defaults", new { groupIds = new[] { named.Key }, creatorsGroups = true, users = "deny", version });

        JsonElement preview = await site.Admin.PostAsync("/forms-security/defaults/preview", new { folderId = SampleForms.Acme, creatorId = maker.Key }, HttpStatusCode.OK);
        var form = new SecuredForm(Guid.CreateVersion7(), "New", SampleForms.Acme);
        Assert.Equal(FormsLayer.Unknown, (await DecideAsync(reader, form)).Layer);
        site.Source.Forms.Add(form);
        await site.Notifications.CreatedAsync(form, maker.Key, TestContext.Current.CancellationToken);

        Assert.Equal((true, true), Said(preview, named));
        Assert.Equal((true, true), Said(preview, makers));
        Assert.Equal((false, false), Said(preview, others));
        Assert.True((await DecideAsync(reader, form)).IsAllowed);
        Assert.True((await DecideAsync(maker, form)).IsAllowed);
        Assert.False((await DecideAsync(outsider, form)).IsAllowed);
        Assert.Equal(1, (await site.Admin.GetAsync($"/forms-security/groups/{named.Key}")).GetProperty("entryCount").GetInt32());

        site.Source.Forms.Remove(form);
        await site.Notifications.DeletedAsync([form.Key], TestContext.Current.CancellationToken);
        Assert.Equal(FormsLayer.Unknown, (await DecideAsync(reader, form)).Layer);
        Assert.Equal(0, (await site.Admin.GetAsync($"/forms-security/groups/{named.Key}")).GetProperty("entryCount").GetInt32());
    }

    [Fact]
    public async Task Defaults_name_what_is_wrong_and_are_kept_under_a_version()
    {
        int version = (await site.Admin.GetAsync("/forms-security/defaults")).Version();

        JsonElement wrong = await site.Admin.PutAsync("/forms-security/defaults", new { groupIds = new[] { Guid.CreateVersion7() }, version }, HttpStatusCode.BadRequest);
        JsonElement preview = await site.Admin.PostAsync("/forms-security/defaults/preview", new { folderId = Guid.CreateVersion7() }, HttpStatusCode.BadRequest);
        await site.Admin.PutAsync("/forms-security/defaults", new { allGroups = true, users = "allow", version });
        JsonElement stale = await site.Admin.PutAsync("/forms-security/defaults", new { allGroups = false, version }, HttpStatusCode.Conflict);

        Assert.Equal(["groupIds"], wrong.Fields());
        Assert.Equal(["folderId"], preview.Fields());
        Assert.Equal("stale-version", stale.ProblemType());
        Assert.True((await site.Admin.GetAsync("/forms-security/defaults")).GetProperty("allGroups").GetBoolean());
    }

    [Fact]
    public async Task A_source_that_fails_answers_as_before()
    {
        IUser admin = await site.Host.People.AdministratorAsync();
        site.Source.IsBroken = true;
        await site.Notifications.ChangedAsync(TestContext.Current.CancellationToken);

        Assert.True((await DecideAsync(admin, site.Source.Forms[0])).IsAllowed);

        site.Source.IsBroken = false;
        await site.Notifications.ChangedAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Who_has_no_access_sees_no_tree_of_forms_and_others_the_folders_that_lead_there()
    {
        IUserGroup group = await site.GroupAsync();
        await site.SaveGroupAsync(group.Key, new { flags = new { viewEntries = "allow" }, version = 0, entries = new[] { new { formId = SampleForms.Job, access = "allow" } } });
        IUser reader = await site.Host.People.UserAsync(group.Alias);
        IUser outsider = await site.Host.People.UserAsync("writer");

        VisibleForms seen = await site.Security.VisibleAsync(reader.Key, TestContext.Current.CancellationToken);

        Assert.Equal([SampleForms.Job], seen.Forms);
        Assert.Equal(new HashSet<Guid> { SampleForms.Acme, SampleForms.Hr }, seen.Folders);
        Assert.True((await site.Security.VisibleAsync(outsider.Key, TestContext.Current.CancellationToken)).IsEmpty);
    }

    private async Task<FormsDecision> DecideAsync(IUser user, SecuredForm form) =>
        await site.Security.DecideAsync(user.Key, FormsPermission.ViewEntries, FormsPlace.OfForm(form.Key), TestContext.Current.CancellationToken);

    private static (bool IsReached, bool ByDefaults) Said(JsonElement preview, IUserGroup group)
    {
        JsonElement said = preview.GetProperty("groups").EnumerateArray().Single(one => one.GetProperty("subject").Id() == group.Key);
        return (said.GetProperty("isReached").GetBoolean(), said.GetProperty("byDefaults").GetBoolean());
    }
}
