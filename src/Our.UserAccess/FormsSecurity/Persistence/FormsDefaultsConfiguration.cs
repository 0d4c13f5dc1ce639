using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Persistence.Records;

namespace Our.UserAccess.FormsSecurity.Persistence;

internal sealed class FormsDefaultsConfiguration : IEntityTypeConfiguration<FormsDefaults>
{
    public void Configure(EntityTypeBuilder<FormsDefaults> builder)
    {
        builder.AsRecord("FormsDefaults");
        builder.Property(defaults => defaults.GroupIds).AsJson();
        builder.Property(defaults => defaults.Users).HasConversion<string>().HasMaxLength(FormsRecordConfiguration.MaxWord);
    }
}
