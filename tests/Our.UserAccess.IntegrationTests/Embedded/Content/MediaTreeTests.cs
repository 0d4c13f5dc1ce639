using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

public sealed class MediaTreeTests(ContentFixture umbraco) : IClassFixture<ContentFixture>, IDisposable
{
    public void Dispose() => umbraco.Probe.Forget();

    [Fact]
    public void A_file_lies_in_its_folder()
    {
        var folder = Folder("Pictures");
        var file = File("Logo", folder);

        Assert.Equal($"-1,{folder.Id},{file.Id}", umbraco.Media.GetById(file.Id)!.Path);
        Assert.Equal("/media/Logo.svg", umbraco.Media.GetById(file.Key)!.GetValue<string>(Constants.Conventions.Media.File));
        Assert.Equal("Logo", umbraco.Media.GetMediaByPath("/media/Logo.svg")!.Name);
    }

    [Fact]
    public void A_file_is_shown_with_its_type_and_path()
    {
        var file = File("Shown", Folder("Shown in"));

        var slim = Assert.IsType<MediaEntitySlim>(umbraco.Entities.Get(file.Key, UmbracoObjectTypes.Media));

        Assert.Equal(("File", Constants.MediaTypes.Guids.FileGuid, "/media/Shown.svg"), (slim.ContentTypeAlias, slim.ContentTypeKey, slim.MediaPath));
    }

    [Fact]
    public void A_moved_folder_takes_its_files_along()
    {
        var folder = Folder("Moving");
        var file = File("Inside", folder);
        var target = Folder("Target");

        umbraco.Media.Move(folder, target.Id);

        Assert.Equal($"-1,{target.Id},{folder.Id},{file.Id}", umbraco.Media.GetById(file.Id)!.Path);
    }

    [Fact]
    public void A_trashed_folder_lies_in_the_bin_of_media_and_can_be_restored()
    {
        var folder = Folder("Trashed");
        var file = File("Trashed file", folder);

        umbraco.Media.MoveToRecycleBin(folder);

        Assert.Equal($"-1,-21,{folder.Id},{file.Id}", umbraco.Media.GetById(file.Id)!.Path);
        Assert.True(umbraco.Media.GetById(file.Id)!.Trashed);
        umbraco.Media.Move(umbraco.Media.GetById(folder.Id)!, Constants.System.Root);
        Assert.Equal((false, $"-1,{folder.Id},{file.Id}"), (umbraco.Media.GetById(file.Id)!.Trashed, umbraco.Media.GetById(file.Id)!.Path));
    }

    [Fact]
    public void A_cancelled_save_changes_nothing()
    {
        var folder = Folder("Unchanged");
        umbraco.Probe.Cancel<MediaSavingNotification>();
        folder.Name = "Changed";

        umbraco.Media.Save(folder);

        Assert.Equal("Unchanged", umbraco.Media.GetById(folder.Id)!.Name);
    }

    [Fact]
    public void A_cancelled_move_trashing_or_delete_changes_nothing()
    {
        var folder = Folder("Fixed");
        var target = Folder("Not the target");

        umbraco.Probe.Cancel<MediaMovingNotification>();
        umbraco.Media.Move(folder, target.Id);
        umbraco.Probe.Cancel<MediaMovingToRecycleBinNotification>();
        umbraco.Media.MoveToRecycleBin(folder);
        umbraco.Probe.Cancel<MediaDeletingNotification>();
        umbraco.Media.Delete(folder);

        Assert.Equal($"-1,{folder.Id}", umbraco.Media.GetById(folder.Id)!.Path);
    }

    [Fact]
    public void Every_step_is_announced_before_and_told_after()
    {
        umbraco.Probe.Forget();
        var folder = Folder("Told");
        umbraco.Media.MoveToRecycleBin(folder);
        umbraco.Media.Delete(folder);

        Assert.Equal(
            ["MediaSaving", "MediaSaved", "MediaMovingToRecycleBin", "MediaMovedToRecycleBin", "MediaDeleting", "MediaDeleted"],
            umbraco.Probe.Heard);
    }

    [Fact]
    public void Sorting_writes_the_order_that_was_asked_for()
    {
        var parent = Folder("Sorted");
        var (a, b) = (File("a", parent), File("b", parent));

        umbraco.Media.Sort([b, a]);

        Assert.Equal(["b", "a"], umbraco.Media.GetPagedChildren(parent.Id, 0, 10, out _).Select(child => child.Name));
    }

    private IMedia Folder(string name) => Save(umbraco.Media.CreateMedia(name, Constants.System.Root, Constants.Conventions.MediaTypes.Folder));

    private IMedia File(string name, IMedia folder)
    {
        var file = umbraco.Media.CreateMedia(name, folder.Id, Constants.Conventions.MediaTypes.File);
        file.SetValue(Constants.Conventions.Media.File, $"/media/{name}.svg");
        return Save(file);
    }

    private IMedia Save(IMedia media)
    {
        Assert.True(umbraco.Media.Save(media).Success);
        return media;
    }
}
