"""The models behind the tables; they sort and filter themselves."""
