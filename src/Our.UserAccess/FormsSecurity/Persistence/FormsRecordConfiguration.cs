using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;

namespace Our.UserAccess.FormsSecurity.Persistence;

internal sealed class FormsRecordConfiguration : IEntityTypeConfiguration<FormsRecordRow>, IEntityTypeConfiguration<FormsEntryRow>
{
    public const int MaxWord = 20;

    public void Configure(EntityTypeBuilder<FormsRecordRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "FormsRecord");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(MaxWord);
        builder.Property(row => row.OtherForms).HasConversion<string>().HasMaxLength(MaxWord);
        builder.Property(row => row.StartFolders).AsJson();
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<FormsEntryRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "FormsEntry");
        builder.HasKey(row => new { row.RecordId, row.FormId });
        builder.Property(row => row.Access).HasConversion<string>().HasMaxLength(MaxWord);
        builder.HasIndex(row => row.FormId);
    }
}
