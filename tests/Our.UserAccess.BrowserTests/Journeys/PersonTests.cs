using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>Creating and changing people.</summary>
public sealed class PersonTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserEditor Editor => new(Page);

    private PeopleApi People => new(Page);

    [Fact]
    public async Task Somebody_is_created_on_one_screen_and_signs_in_with_the_password_that_is_shown_once()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new UserAccessSection(Page).OpenUsersAsync();
        var dialog = new CreateUserDialog(Page);
        await dialog.OpenAsync();
        await dialog.Input("Name").FillAsync("Frida Freelance");
        await dialog.Input("E-mail").FillAsync("frida.freelance@example.test");
        await dialog.ChooseGroupAsync("Writers");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("create-user");

        await dialog.PressAsync("Create user");

        await Expect(dialog.Headline).ToHaveAttributeAsync("headline", "Frida Freelance is created");
        var password = await dialog.Secret.InnerTextAsync();
        await Page.AssertAccessibleAsync();
        using OtherBrowser other = OpenOtherBrowser();
        Assert.True(await other.SignInAsync("frida.freelance@example.test", password));
        await dialog.PressAsync("Open the user");
        await Expect(Editor.Name).ToHaveTextAsync("Frida Freelance");
    }

    [Fact]
    public async Task What_is_wrong_with_somebody_new_stands_at_the_field_and_nothing_is_lost()
    {
        await BeginAsync(DemoAccounts.Administrator);
        Tolerate("400 POST /umbraco/management/api/v1/user-access/users");
        await new UserAccessSection(Page).OpenUsersAsync();
        var dialog = new CreateUserDialog(Page);
        await dialog.OpenAsync();
        await dialog.Input("Name").FillAsync("Somebody Else");
        await dialog.Input("E-mail").FillAsync("no address");

        await dialog.PressAsync("Create user");

        await Expect(dialog.Error("E-mail")).ToHaveTextAsync("E-mail is no e-mail address.");
        await Expect(dialog.Input("Name")).ToHaveValueAsync("Somebody Else");
        await Page.Mouse.MoveAsync(0, 0);
        await Page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task A_profile_that_is_changed_here_is_changed_in_Umbracos_own_section_and_the_other_way_round()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var person = await People.CreateAsync("Petra Profile");
        await Editor.OpenAsync(person.Id);
        await Editor.Input("Name").FillAsync("Petra Changed");
        await Editor.Input("Notes").FillAsync("Prefers the telephone");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("user");

        await Editor.SaveAsync();

        await Expect(Editor.Name).ToHaveTextAsync("Petra Changed");
        await Backoffice.OpenAsync($"section/user-management/workspace/user/edit/{person.Id}");
        var core = Page.Locator("umb-workspace-header-name-editable input, umb-user-workspace-editor uui-input#name input").First;
        await Expect(core).ToHaveValueAsync("Petra Changed");
        await core.FillAsync("Petra Core");
        await Page.RunAndWaitForResponseAsync(
            () => Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync(),
            response => response.Request.Method == "PUT" && response.Ok);
        await Editor.OpenAsync(person.Id);
        await Expect(Editor.Name).ToHaveTextAsync("Petra Core");
        await Expect(Editor.Input("Notes")).ToHaveValueAsync("Prefers the telephone");
    }

    [Fact]
    public async Task What_two_people_changed_at_once_is_merged_and_each_can_see_who_changed_what()
    {
        await BeginAsync(DemoAccounts.Administrator);
        Tolerate("409 PUT /umbraco/management/api/v1/user-access/users/");
        var person = await People.CreateAsync("Stella Stale");
        await Editor.OpenAsync(person.Id);
        await Editor.Input("Name").FillAsync("Stella Mine");
        await People.ChangeAsync(person, "Stella Theirs", "da-DK");

        await Editor.SaveAsync();

        await Expect(Editor.Meanwhile).ToContainTextAsync("Ada Admin changed this on");
        await Expect(Editor.Meanwhile).ToContainTextAsync("Taken over from them: Language of the backoffice.");
        await Expect(Editor.Meanwhile.GetByRole(AriaRole.Row)).ToHaveTextAsync([new Regex("Field"), new Regex("Name\\s*Stella Mine\\s*Stella Theirs")]);
        await Expect(Editor.Input("Name")).ToHaveValueAsync("Stella Mine");
        await Page.Mouse.MoveAsync(0, 0);
        await Page.AssertAccessibleAsync();
        await Editor.Meanwhile.GetByRole(AriaRole.Button, new() { Name = "Take theirs: Name" }).ClickAsync();
        await Expect(Editor.Input("Name")).ToHaveValueAsync("Stella Theirs");
    }

    [Fact]
    public async Task A_photo_of_the_wrong_type_is_refused_before_it_is_sent()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var person = await People.CreateAsync("Fia Photo");
        await Editor.OpenAsync(person.Id);
        var file = Editor.Photo.Locator("input[type=file]");

        await file.SetInputFilesAsync(new FilePayload { Name = "me.pdf", MimeType = "application/pdf", Buffer = "%PDF-"u8.ToArray() });

        await Expect(Editor.Photo.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose another file");
        await file.SetInputFilesAsync(new FilePayload { Name = "me.png", MimeType = "image/png", Buffer = OnePixel });
        await Editor.Photo.GetByRole(AriaRole.Button, new() { Name = "Save the photo" }).ClickAsync();
        await Expect(Editor.Photo.GetByRole(AriaRole.Button, new() { Name = "Remove the photo" })).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
    }

    private static byte[] OnePixel => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
}
